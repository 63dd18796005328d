package org.nianbao.stack.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a process whether it is ready. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Where the identity provider says who it is. */
    public static URI ofIdentityProvider(URI address) {
        return address.resolve("/.well-known/openid-configuration");
    }

    /** Where a service says whether it is ready. */
    public static URI ofService(URI address) {
        return address.resolve("/actuator/health/readiness");
    }

    /** Whether the address answers 200; anything else is no. */
    public boolean answers(URI address) {
        return status(address) == 200;
    }

    /** Whether anybody answers HTTP there, whatever the answer is. */
    public boolean isReached(URI address) {
        return status(address) > 0;
    }

    private int status(URI address) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
