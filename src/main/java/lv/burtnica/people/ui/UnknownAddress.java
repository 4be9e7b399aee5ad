package lv.burtnica.people.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Says whether there is nothing at an address, neither a view nor a controller. Whoever mistypes an address is told so, instead of being
 * asked to sign in.
 */
@Component
class UnknownAddress implements RequestMatcher {

    private final RequestUtil views;
    private final RequestMappingHandlerMapping controllers;

    UnknownAddress(
            RequestUtil views, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.views = views;
        this.controllers = controllers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return request.getMethod().equals("GET") && !views.isSecuredFlowRoute(request) && !hasController(request);
    }

    private boolean hasController(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return controllers.getHandler(request) != null;
        } catch (Exception e) {
            // There is a controller, it only wants to be asked in another way.
            return true;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
