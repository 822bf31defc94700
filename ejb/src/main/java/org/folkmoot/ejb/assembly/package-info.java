/** Federations, assemblies and how they nest, as they are read. */
package org.folkmoot.ejb.assembly;
