/**
 * Reading rows from the database by plain SQL: named columns in, small records out, and a count of the statements that a
 * request took, so that a test can prove a bound.
 */
package org.folkmoot.ejb.sql;
