/** Whether a line is a formula, which takes no full stop: 月租金＝基准租金×面积. */
export const isFormula = (text: string): boolean => /^[^。；]*[=＝][^。；]*$/.test(text)
