package org.nianbao.review;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Closes the service after the last test: at the end of the process its database and broker go down with it, not after it. */
class ClosedBeforeItsParts implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ConfigurableApplicationContext service =
                (ConfigurableApplicationContext) SpringExtension.getApplicationContext(test);
        test.getRoot()
                .getStore(ExtensionContext.Namespace.create(ClosedBeforeItsParts.class))
                .computeIfAbsent(service.getId(), id -> (AutoCloseable) service::close, AutoCloseable.class);
    }
}
