package org.nianbao.edge.problem;

import org.springframework.web.bind.MissingMatrixVariableException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;

/** The name of what a request lacks; Spring has one exception for each kind of it. */
final class MissingNames {

    private MissingNames() {}

    static String of(ServletRequestBindingException missing) {
        if (missing instanceof MissingServletRequestParameterException parameter) {
            return parameter.getParameterName();
        }
        if (missing instanceof MissingRequestHeaderException header) {
            return header.getHeaderName();
        }
        if (missing instanceof MissingRequestCookieException cookie) {
            return cookie.getCookieName();
        }
        if (missing instanceof MissingPathVariableException variable) {
            return variable.getVariableName();
        }
        return missing instanceof MissingMatrixVariableException matrix ? matrix.getVariableName() : "";
    }
}
