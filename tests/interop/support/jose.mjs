// SPDX-License-Identifier: Apache-2.0
// npm's jose as a filter: one JSON request on stdin, one JSON answer on stdout.
//   {"verify": token, "jwks": {...} | "secret": text, "issuer", "audience"}  ->  {"header", "payload"} or {"error"}
//   {"sign": claims, "header": {...}, "pem": text | "secret": text}          ->  {"token"}
//   {"forge": token, "jwks": {...}}                                          ->  {"tokens": {name: token}}

import { createHash, createPublicKey, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  base64url, calculateJwkThumbprint, CompactSign, createLocalJWKSet, exportJWK, exportSPKI, importPKCS8, jwtVerify, SignJWT, UnsecuredJWT,
} from "jose";

const bytes = (text) => new TextEncoder().encode(text);

async function verify({ verify: token, jwks, secret, issuer, audience }) {
  const key = secret ? bytes(secret) : createLocalJWKSet(jwks);
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key, { issuer, audience, typ: "at+jwt", requiredClaims: ["sub", "sid", "jti"] });
    return { header: protectedHeader, payload };
  } catch (error) {
    return { error: error.code ?? String(error) };
  }
}

async function sign({ sign: claims, header, pem, secret }) {
  const key = secret ? bytes(secret) : await importPKCS8(pem, header.alg);
  return { token: await new SignJWT(claims).setProtectedHeader(header).sign(key) };
}

/// Everybody's attacker: has a good token of their own and our public keys, and wants to be somebody else.
async function forge({ forge: token, jwks }) {
  const [headerPart, payloadPart] = token.split(".");
  const ours = JSON.parse(new TextDecoder().decode(base64url.decode(headerPart)));
  const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payloadPart)));
  const tokens = { unsecured: new UnsecuredJWT(claims).encode() };
  const signed = (header, key) => new SignJWT(claims).setProtectedHeader(header).sign(key);

  const p256 = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const others = { ES256: p256, ES384: generateKeyPairSync("ec", { namedCurve: "P-384" }),
    ES512: generateKeyPairSync("ec", { namedCurve: "P-521" }), ES256K: generateKeyPairSync("ec", { namedCurve: "secp256k1" }),
    EdDSA: generateKeyPairSync("ed25519"), RS256: generateKeyPairSync("rsa", { modulusLength: 2048 }) };
  others.PS256 = others.RS256;
  for (const [alg, pair] of Object.entries(others)) tokens[`own ${alg} key under our id`] = await signed({ ...ours, alg }, pair.privateKey);

  const jwk = await exportJWK(p256.publicKey);
  const own = { alg: "ES256", typ: "at+jwt", kid: await calculateJwkThumbprint(jwk) };
  const jku = "https://evil.example/jwks.json";
  const tricks = { "": {}, jwk: { jwk }, jku: { jku }, x5u: { x5u: "https://evil.example/cert.pem" }, "jku of a file": { jku: "file:///dev/stdin" } };
  for (const [name, members] of Object.entries(tricks)) {
    tokens[`own key ${name}`] = await signed({ ...own, ...members }, p256.privateKey);
    tokens[`own key under our id ${name}`] = await signed({ ...ours, alg: "ES256", ...members }, p256.privateKey);
  }
  tokens["crit we do not know"] = await new SignJWT(claims).setProtectedHeader({ ...ours, alg: "ES256", crit: ["evil"], evil: true })
    .sign(p256.privateKey, { crit: { evil: true } });
  tokens["b64 false"] = await new CompactSign(bytes(payloadPart))
    .setProtectedHeader({ ...ours, alg: "ES256", b64: false, crit: ["b64"] }).sign(p256.privateKey);

  for (const key of jwks.keys) {
    const object = createPublicKey({ key, format: "jwk" });
    const required = Object.fromEntries(["crv", "kty", "x", "y"].filter((name) => key[name]).map((name) => [name, key[name]]));
    const forms = { PEM: await exportSPKI(object), "PEM without its last line end": (await exportSPKI(object)).trimEnd(),
      DER: object.export({ type: "spki", format: "der" }), JWK: JSON.stringify(key), "required JWK": JSON.stringify(required),
      x: base64url.decode(key.x), thumbprint: createHash("sha256").update(JSON.stringify(required)).digest() };
    for (const [name, form] of Object.entries(forms)) {
      const secret = typeof form === "string" ? bytes(form) : new Uint8Array(form);
      for (const alg of ["HS256", "HS384", "HS512"])
        tokens[`${alg} with our public ${key.alg} key as ${name}`] = await signed({ ...ours, kid: key.kid, alg }, secret);
    }
  }
  return { tokens };
}

const request = JSON.parse(readFileSync(0, "utf8"));
const answer = await (request.verify ? verify(request) : request.sign ? sign(request) : forge(request));
process.stdout.write(JSON.stringify(answer));
