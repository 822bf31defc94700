/** Federations and assemblies over HTTP and on pages. */
package org.folkmoot.web.assembly;
