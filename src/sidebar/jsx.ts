/** What the build makes of every tag in the windows: shorter than the automatic runtime's calls. */
export { Fragment, h } from "preact";
