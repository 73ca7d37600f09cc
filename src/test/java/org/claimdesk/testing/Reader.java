package org.claimdesk.testing;

import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Somebody at the desk with a browser, without its JavaScript.
 *
 * @param cookie of the sign-in
 */
public record Reader(String cookie) {

    /** Signs in over the form. */
    public static Reader signedIn(String name, String password) {
        return new Reader(form(Map.of("name", name, "password", password)).post("/sign-in").then().statusCode(303).extract().cookie("claimdesk"));
    }

    /** Signs in with the password that every account has in tests. */
    public static Reader signedIn(String name) {
        return signedIn(name, Caller.PASSWORD);
    }

    /** A form as a browser sends it from the desk's own pages. */
    public static RequestSpecification form(Map<String, ?> fields) {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields);
    }

    public Response get(String path, Object... variables) {
        return RestAssured.given().redirects().follow(false).cookie("claimdesk", cookie).get(path, variables);
    }

    public Response post(String path, Map<String, ?> fields) {
        return form(fields).cookie("claimdesk", cookie).post(path);
    }

    /** The text of a page. */
    public String page(String path, Object... variables) {
        return get(path, variables).then().statusCode(200).extract().asString();
    }
}
