package lv.burtnica.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Hands the one application and the one browser to every test of a process; they close when the last class of tests has ended. */
final class VisitsForTests extends TypeBasedParameterResolver<Visits> {

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Visits.class));
        return shared.computeIfAbsent(Visits.class, any -> Visits.open(), Visits.class);
    }
}
