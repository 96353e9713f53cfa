// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/apiclient.h"

namespace sallyport {

/// Tells the server that a session was ended here. Whoever signs out is signed out, whether the server hears it or not: a failure is only
/// logged. An access token that ran out, or is empty, is renewed for it. All of it goes to `server`, the one that gave the tokens: the
/// client may have turned to another meanwhile.
void tellSignOut(ApiClient &client, const ApiClient::Destination &server, const Secret &accessToken, const Secret &refreshToken);

/// The server is there and has refused the token itself: it is worth nothing any more.
bool isRefusedToken(const Error &error);

} // namespace sallyport
