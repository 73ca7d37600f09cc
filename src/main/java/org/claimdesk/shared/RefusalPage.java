package org.claimdesk.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/** How a refusal looks to somebody in a browser. */
public interface RefusalPage {

    /** The page, with the status of the refusal; what was typed into a form stands in it again. */
    Response of(Refusal refusal, ContainerRequestContext request);
}
