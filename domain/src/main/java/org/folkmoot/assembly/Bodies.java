package org.folkmoot.assembly;

/** Which assemblies ratify in a federation; fixed at its founding. */
public enum Bodies {
    LOCAL, CIRCLE
}
