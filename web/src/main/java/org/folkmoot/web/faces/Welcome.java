package org.folkmoot.web.faces;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The root of the server shows the first page where it is, without a redirect. (Were the first page an extensionless
 * welcome file, OmniFaces would show it for every address that is no page, the API's too.)
 */
@WebServlet("")
public class Welcome extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher("/index.xhtml").forward(request, response);
    }
}
