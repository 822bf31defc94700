/** What all resources of the HTTP API share: answers with entity tags, paging links, CSV, problems, strict bodies. */
package org.folkmoot.web.api;
