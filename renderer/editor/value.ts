import type { BaseEditor, BaseElement, BaseText, Descendant } from 'slate'
import type { ReactEditor } from 'slate-react'
import type { Provision, Text } from '../../shared/statute'

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor
    Element: BaseElement & Omit<Provision, 'children'>
    Text: BaseText & Pick<Text, 'cite'>
  }
}

/**
 * The statute's list of provisions as Slate's value and back: the same objects, only the type changes.
 * Slate never mutates what it is given, so the project's values stay immutable.
 */
export const asValue = (provisions: readonly Provision[]): Descendant[] => provisions as unknown as Descendant[]
export const asProvisions = (value: readonly Descendant[]): readonly Provision[] =>
  value as unknown as readonly Provision[]
