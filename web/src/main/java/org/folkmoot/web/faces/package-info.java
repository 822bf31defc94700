/** What every page needs: its words, how texts, days and refusals are shown. */
package org.folkmoot.web.faces;
