/** Version of this library, as in its package.json; results carry it. */
export const LIBRARY_VERSION = "0.0.0";
