/** What makes the files of downloads: it comes with the first menu of downloads, not with the page. */
export const loadExports = () => import('../../analysis/exports/exportTable');
