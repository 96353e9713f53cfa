// SPDX-License-Identifier: Apache-2.0
'use strict';

// A browser session's writes need the token that came with it. Kept in this page's memory alone.
let csrfToken = null;

function rememberCsrfToken(response) {
  if (typeof response.obj?.csrf_token === 'string')
    csrfToken = response.obj.csrf_token;
  return response;
}

function addCsrfToken(request) {
  const isOwn = new URL(request.url, location.href).origin === location.origin;
  if (csrfToken !== null && isOwn && request.method !== 'GET')
    request.headers['X-CSRF-Token'] = csrfToken;
  return request;
}

SwaggerUIBundle({
  url: '/openapi.json',
  domNode: document.getElementById('api'),
  deepLinking: true,
  validatorUrl: null, // its badge would be asked for from another site
  requestInterceptor: addCsrfToken,
  responseInterceptor: rememberCsrfToken,
});
