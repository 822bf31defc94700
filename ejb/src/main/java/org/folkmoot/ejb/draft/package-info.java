/**
 * Drafts that the server keeps: who may write on which, saving, and what becomes of a save that another one forestalled. No act,
 * and no word in the record.
 */
package org.folkmoot.ejb.draft;
