/**
 * Founding assemblies, joining and leaving, offices and censuses; who may act for an assembly ({@link org.folkmoot.ejb.assembly.Seats});
 * and federations and their nesting as they are read.
 */
package org.folkmoot.ejb.assembly;
