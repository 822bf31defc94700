/** What is said about proposals: comments in a proposal's common thread and in assemblies' own threads. */
package org.folkmoot.thread;
