package org.claimdesk.identity.oidc;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimdesk.shared.CappedBody;

/** Speaks with the issuer: within its time, up to a length, and wherever it redirects to, not there. */
@ApplicationScoped
class IssuerHttp {

    private static final int LONGEST = 1024 * 1024;

    /** An answer, of whatever status. */
    record Answer(int status, String body) {
    }

    private final OidcConfig config;
    /** Made when first needed: without an issuer there is none. */
    private HttpClient http;

    IssuerHttp(OidcConfig config) {
        this.config = config;
    }

    Answer get(URI address) throws IssuerUnreachable {
        return send(HttpRequest.newBuilder(address).header("Accept", "application/json").build());
    }

    /** Sends a request, and waits for the whole answer. */
    Answer send(HttpRequest request) throws IssuerUnreachable {
        var call = client().sendAsync(request, head -> new CappedBody(LONGEST));
        try {
            var answer = call.get(config.connectTimeout().plus(config.answerTimeout()).toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() >= 500) {
                throw new IssuerUnreachable("it answered with the status " + answer.statusCode());
            }
            if (answer.body().length > LONGEST) {
                throw new IssuerUnreachable("its answer is longer than 1 MiB");
            }
            return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException late) {
            throw new IssuerUnreachable("it did not answer in time");
        } catch (ExecutionException broken) {
            throw new IssuerUnreachable("no connection (%s)".formatted(broken.getCause().getClass().getSimpleName()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IssuerUnreachable("this server is stopping");
        } finally {
            call.cancel(true);
        }
    }

    private synchronized HttpClient client() {
        if (http == null) {
            http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(config.connectTimeout()).build();
        }
        return http;
    }
}
