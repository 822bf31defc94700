/** Thresholds in words: what one asks, and how far an offer is from it, each part with its figures. */
package org.folkmoot.web.rule;
