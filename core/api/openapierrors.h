// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"

#include <QJsonObject>

/// The part of the OpenAPI document that tells of errors.
namespace sallyport::api {

/// `components/schemas` of errors, as the router writes them.
void addErrorSchemas(QJsonObject &schemas);
/// `components/examples`: one for each error a call can answer with, under its name on the wire.
QJsonObject errorExamples();
/// `components/headers`: what answers carry besides their content.
QJsonObject answerHeaders();

/// `headers` of an answer.
QJsonObject headersOf(int status, bool challenges, bool setsCookie, bool isFile);

/// `responses` of an operation for these errors, by status; `default` is what can happen to every request.
QJsonObject errorResponses(ErrorSet errors);

} // namespace sallyport::api
