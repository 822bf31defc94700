/** Tests in a browser, on the demo of the runnable jar: what a person sees, and does, on each screen. */
package org.folkmoot.server.browser;
