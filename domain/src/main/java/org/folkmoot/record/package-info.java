/**
 * The append-only, hash-chained log of every act (R20): one chain per assembly, and one of the server for acts without an
 * assembly. Also the two ways to say when something was deposited, {@link org.folkmoot.record.Moment}.
 */
package org.folkmoot.record;
