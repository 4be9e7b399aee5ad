package lv.burtnica.operation;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What Tomcat says by itself, where a request is so wrong that nothing of the application hears of it: as little, and as kindly. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class QuietErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** Tomcat makes it by its name. */
    public static final class Report extends ErrorReportValve {

        public Report() {
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                var coyote = response.getResponse();
                SafeHeaders.put(request, coyote);
                KindAnswer.notUnderstood(request, response.getStatus()).write(coyote);
                coyote.flushBuffer();
            } catch (IOException | IllegalStateException e) {
                container.getLogger().debug("The other side is gone", e);
            }
        }
    }
}
