/** Registers over HTTP. */
package org.folkmoot.web.register;
