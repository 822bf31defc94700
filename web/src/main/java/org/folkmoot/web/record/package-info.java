/** The record and its export over HTTP (R20). */
package org.folkmoot.web.record;
