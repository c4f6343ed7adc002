// What a case file may hold at most. The limits of single fields stand with the fields in case-file-schema.ts.

/**
 * Bytes of a case file as UTF-8. The largest case planned for (400 issues, 30 parties, 12,000 positions with their
 * sources) takes about 24 MB; reading takes some ten times as much memory as the file is long.
 */
export const MAX_CASE_FILE_BYTES = 64 * 1024 * 1024;

/** Texts, numbers, lists and objects in one file: more are not in a real one of that length, and take seconds to build. */
export const MAX_VALUES = 3_000_000;

/** Lists and objects within each other. The format has 8; deeper nesting is a mistake or an attack on the stack. */
export const MAX_DEPTH = 32;

/**
 * Values within one entry of a list, such as one position. A figure of 500 points has about 1,500. Each of them can
 * have a fault, so this bounds what one entry can cost.
 */
export const MAX_VALUES_PER_ENTRY = 20_000;

/** Faults listed of one file. Without a limit a hostile file makes far more text of faults than it has itself. */
export const MAX_FAULTS = 10_000;

/** Words compared in search of "the nearest is …", for one file: some tenths of a second. Later faults go without. */
export const MAX_COMPARISONS = 300_000;

export const MAX_PARTIES = 200;
export const MAX_ISSUES = 2000;
/** From two to nine: fewer leave nothing to dispute, more cannot be told apart in a cell. A draft may have fewer. */
export const MIN_OPTIONS = 2;
export const MAX_OPTIONS = 9;
export const MAX_POINTS = 500;

// Tables, workbooks and the formats of the field (lib/formats/incoming).

/** Bytes of one file other than a case file. A table of the largest case planned for takes about 12 MB. */
export const MAX_TABLE_BYTES = 32 * 1024 * 1024;
/** Bytes of all files of one import together: they are in memory at once. */
export const MAX_IMPORT_BYTES = 96 * 1024 * 1024;
/** Files of one import: a research domain has a profile a party, a questionnaire six. */
export const MAX_IMPORT_FILES = 400;
/** Bytes of all that an archive or a workbook unpacks to: five times the largest table planned for, and quick to refuse. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Entries of an archive or a workbook. */
export const MAX_ARCHIVE_ENTRIES = 2_000;
/** Rows of all tables of one file: the largest case planned for has 12,000 positions of about three stances each. */
export const MAX_TABLE_ROWS = 50_000;
/** Columns of a table: ours have 17; a matrix has one a party besides. */
export const MAX_TABLE_COLUMNS = 300;
/** Letters of a cell: what a spreadsheet holds at most. Fields have limits of their own below it. */
export const MAX_CELL_LENGTH = 32_767;
/** Sheets of a workbook. */
export const MAX_SHEETS = 50;
/** Elements of an XML file: the largest domains of research have some thousand. */
export const MAX_XML_ELEMENTS = 200_000;
/** Bytes that a browser sends at once; the command takes more. They are held in memory while they are received. */
export const MAX_UPLOAD_BYTES = 32 * 1024 * 1024;

// Articles of the evidence desk (lib/formats/article).

/** Bytes of a file with an article: a page of the web with its scripts has 2 MB, a report as PDF some more. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;
/** Letters of its text: some 80 pages. All of it stands in one page and is searched at each look. */
export const MAX_ARTICLE_CHARACTERS = 200_000;
/** Pages of a PDF that are read. */
export const MAX_ARTICLE_PAGES = 200;
/** Articles of one negotiation at a time. */
export const MAX_ARTICLES = 100;
