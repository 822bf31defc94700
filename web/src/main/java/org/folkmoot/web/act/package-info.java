/** The doors through which acts come in over HTTP. */
package org.folkmoot.web.act;
