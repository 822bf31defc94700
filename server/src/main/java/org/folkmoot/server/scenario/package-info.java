/** Scenario files: their language, what is refused before anything is played, and playing them through the HTTP API. */
package org.folkmoot.server.scenario;
