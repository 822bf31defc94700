/** The HTTP API held against its samples, from outside. */
package org.folkmoot.server.api;
