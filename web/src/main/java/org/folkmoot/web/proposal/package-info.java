/** Proposals, versions, differences and threads over HTTP and on pages. */
package org.folkmoot.web.proposal;
