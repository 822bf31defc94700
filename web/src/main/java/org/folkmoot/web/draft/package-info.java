/** Drafts that the server keeps, as pages and programs come to them. */
package org.folkmoot.web.draft;
