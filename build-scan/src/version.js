/** The version of this library, as reports and `--version` name it; a test holds it equal to the package's. */
export const VERSION = "0.1.0";
