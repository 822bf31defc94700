/**
 * Assemblies and how they nest: local ones, which alone make law (R1), circles within them, and non-local ones, which are
 * made of the constituents that joined them and were accepted (R4).
 */
package org.folkmoot.assembly;
