package org.folkmoot.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP API. Its resources stand in the package of their noun. */
@ApplicationPath("/api")
public class FolkmootApi extends Application {
}
