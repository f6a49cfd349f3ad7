export { codebook, type CodebookRow, codebookRows } from "./codebook.ts";
export { type CodebookField, type CodebookLabels, type ExchangeLabels, type ReportLabels } from "./exchange-labels.ts";
export { reportMarkdown, type ReportOptions } from "./report-markdown.ts";
export { TIDY_COLUMNS, type TidyCell, type TidyColumn, type TidyRow, tidyRows } from "./tidy-rows.ts";
export { type CsvCell, type CsvOptions, toCsv } from "./to-csv.ts";
