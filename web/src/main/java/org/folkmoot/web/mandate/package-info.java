/** Delegates: who speaks where on whose mandate, with which instructions; sending and recalling them. */
package org.folkmoot.web.mandate;
