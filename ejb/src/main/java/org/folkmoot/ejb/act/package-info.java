/**
 * Acts: the one language for what people do. {@link org.folkmoot.ejb.act.Acts} is the door that the API, imports and forms
 * share; each noun's package brings the kinds of act that it understands.
 */
package org.folkmoot.ejb.act;
