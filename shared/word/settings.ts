/** `word/settings.xml`: margins of a portrait page change sides for binding, odd and even page feet differ, Chinese line-breaking rules, layout as Word 2013 and later do it. */
export function settingsXml(orientation: 'portrait' | 'landscape'): string {
  const settings = orientation === 'portrait' ? ['<w:mirrorMargins/>', ...SETTINGS] : SETTINGS
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>${settings.join('')}</w:settings>`
}

const SETTINGS = [
  '<w:defaultTabStop w:val="420"/>',
  '<w:evenAndOddHeaders/>',
  '<w:drawingGridHorizontalSpacing w:val="158"/>',
  '<w:drawingGridVerticalSpacing w:val="579"/>',
  '<w:characterSpacingControl w:val="compressPunctuation"/>',
  '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
]
