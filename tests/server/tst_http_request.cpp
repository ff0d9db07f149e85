// SPDX-License-Identifier: GPL-3.0-or-later
// Requests in any pieces, and what is refused.
#include "server/http_request.h"

#include <doctest/doctest.h>

using namespace moire::server;

namespace {

/// The status with which the bytes are refused; 0: they are not.
int refusal(std::string_view bytes, RequestLimits limits = {})
{
    RequestParser parser(limits);
    try {
        parser.push(bytes);
        while (parser.next())
            ;
    } catch (const BadRequest &bad) {
        return bad.status();
    }
    return 0;
}

const std::string twoRequests = "\r\nPOST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
                                "POST /d HTTP/1.1\r\nTransfer-Encoding: Chunked\r\nX: \t y \r\n\r\n"
                                "2;ext=1\r\nhe\r\n3\r\nllo\r\n0\r\nTrailer: x\r\n\r\n"
                                "GET /e HTTP/1.0\r\n\r\n";

} // namespace

TEST_CASE("requests arrive in pieces of any size")
{
    for (size_t size = 1; size <= twoRequests.size(); ++size) {
        RequestParser parser;
        std::vector<HttpRequest> requests;
        for (size_t at = 0; at < twoRequests.size(); at += size) {
            parser.push(std::string_view(twoRequests).substr(at, size));
            while (auto request = parser.next())
                requests.push_back(*request);
        }
        REQUIRE(requests.size() == 3);
        CHECK(requests[0].path == "/a");
        CHECK(requests[0].body == "abc");
        CHECK(requests[0].keepAlive);
        CHECK(requests[1].body == "hello");
        CHECK(requests[1].header("x") == "y");
        CHECK(requests[1].header("trailer").empty());
        CHECK(requests[2].method == "GET");
        CHECK_FALSE(requests[2].keepAlive);
        CHECK_FALSE(requests[2].chunksAccepted);
        CHECK(parser.idle());
    }
}

TEST_CASE("a client may wait before it sends the body")
{
    RequestParser parser;
    parser.push("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    CHECK_FALSE(parser.next());
    CHECK(parser.takeContinue());
    CHECK_FALSE(parser.takeContinue());
    parser.push("x");
    CHECK(parser.next()->body == "x");
    // A client that sends the body at once is not told to go on, and neither is its next request.
    parser.push("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx");
    CHECK(parser.next());
    CHECK_FALSE(parser.next());
    CHECK_FALSE(parser.takeContinue());
    parser.push("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    CHECK_FALSE(parser.next());
    CHECK_FALSE(parser.takeContinue()); // HTTP/1.0 has no such answer
}

TEST_CASE("a header may list several words about the connection")
{
    const auto keepAlive = [](const std::string &version, const std::string &value) {
        RequestParser parser;
        parser.push("GET / " + version + "\r\nConnection: " + value + "\r\n\r\n");
        return parser.next()->keepAlive;
    };
    CHECK_FALSE(keepAlive("HTTP/1.1", "TE, Close"));
    CHECK(keepAlive("HTTP/1.1", "TE,"));
    CHECK(keepAlive("HTTP/1.0", "Upgrade,keep-alive"));
    CHECK_FALSE(keepAlive("HTTP/1.0", "keep-alive-not"));
}

TEST_CASE("what exceeds a limit is refused before it is stored")
{
    const RequestLimits limits{.headBytes = 100, .headers = 3, .bodyBytes = 10};
    CHECK(refusal("GET / HTTP/1.1\r\nA: " + std::string(90, 'x'), limits) == 431);
    CHECK(refusal("GET / HTTP/1.1\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n", limits) == 0);
    CHECK(refusal("GET / HTTP/1.1\r\nA: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\n", limits) == 431);
    CHECK(refusal("POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n", limits) == 413);
    const std::string chunked = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    CHECK(refusal(chunked + "a\r\n0123456789\r\n0\r\n\r\n", limits) == 0);
    CHECK(refusal(chunked + "a\r\n0123456789\r\n1\r\n", limits) == 413);
    CHECK(refusal(chunked + "0\r\n" + std::string(200, 'x'), limits) == 431);
    CHECK(refusal(chunked + "0\r\nA: " + std::string(60, 'x') + "\r\nB: " + std::string(60, 'x') + "\r\n", limits) ==
          431);
    CHECK(refusal(chunked + "0;" + std::string(1000, 'x'), {}) == 400);
    CHECK(refusal("GET /" + std::string(5000, 'a') + " HTTP/1.1\r\n\r\n") == 414);
}

TEST_CASE("what two programs could read differently is refused")
{
    const std::string post = "POST / HTTP/1.1\r\n";
    CHECK(refusal(post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx") == 0);
    CHECK(refusal(post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n") == 400);
    CHECK(refusal(post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n") == 400);
    CHECK(refusal("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") == 400);
    CHECK(refusal(post + "Content-Length: +1\r\n\r\n") == 400);
    CHECK(refusal(post + "Content-Length:\r\n\r\n") == 400);
    CHECK(refusal(post + "Host: a\r\nHost: a\r\n\r\n") == 400);
    CHECK(refusal(post + "Content-Length: 0x1\r\n\r\n") == 400);
    CHECK(refusal(post + "Content-Length : 1\r\n\r\n") == 400);
    CHECK(refusal(post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n") == 400);
    CHECK(refusal(post + "Transfer-Encoding: chunked\r\n\r\n1\r\nxy\r\n") == 400);
    CHECK(refusal(post + "Content-Encoding: gzip\r\n\r\n") == 415);
    CHECK(refusal("GET http://x/ HTTP/1.1\r\n\r\n") == 400);
    CHECK(refusal("GET /\x80 HTTP/1.1\r\n\r\n") == 400);
    CHECK(refusal("G T / HTTP/1.1\r\n\r\n") == 400);
    CHECK(refusal("GET / HTTP/1.1\r\nA: 1\r\n folded\r\n\r\n") == 400);
}
