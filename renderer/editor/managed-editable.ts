/**
 * Hides the `contentEditable` property of the editor's element from React, which otherwise walks the whole document below a focused
 * editable element on every commit to restore a selection that Slate restores itself. The attribute, which the browser obeys,
 * stays. This leans on React's insides: test/bench/editor watches that it still pays.
 */
export function manageEditable(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', { configurable: true, get: () => 'managed', set: ignore })
}

const ignore = (_value: string): void => undefined
