/** Comments over HTTP and on pages. */
package org.folkmoot.web.thread;
