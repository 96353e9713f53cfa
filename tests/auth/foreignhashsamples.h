// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace sallyport {

/// A hash that another program made, as it writes it.
struct ForeignHashSample
{
    const char *name;
    const char *password;
    const char *hash;
};

/// Made with Django 5.2, Werkzeug 3.1, passlib 1.7, bcrypt 4.0 and argon2-cffi 25.1, at low costs. The last ones are published: in the test
/// program of crypt_blowfish (openwall.com/crypt, wrapper.c) and, for Argon2, in that of its reference implementation (src/test.c).
inline constexpr std::array foreignHashSamples{
    ForeignHashSample{"Django pbkdf2_sha256", "correct horse",
                      "pbkdf2_sha256$1200$ZEOGOvHgE8kmqPjDLClAmy$Zda9SHqONB4WzWUaAaHIcKiAbCEOEeMyOadONwbZNAo="},
    ForeignHashSample{"Django pbkdf2_sha1", "correct horse", "pbkdf2_sha1$1200$uB7wL6LR2o27sA293TWKla$beRJugBxds4eE3Fk1aoIzvJnuJY="},
    ForeignHashSample{"Django bcrypt", "correct horse", "bcrypt$$2b$04$b2Pw0gqvoAt8lK3/l.6hX.SCIcLnBpieTFO43DeS/ZV1BxioAZqpO"},
    ForeignHashSample{"Django bcrypt_sha256", "correct horse",
                      "bcrypt_sha256$$2b$04$v8RjUbbRpBYVZ87H2XE5.e.O3/fxjYCaB.ynb4UKf/kkGTAvc0wau"},
    ForeignHashSample{
        "Django scrypt", "correct horse",
        "scrypt$1024$URfbRNSmohlC5gvK0b36QT$8$5$CsWSjx++nOyxhxEUIMx/VOQARTT7aglZZ0PPw8ffSMykVFVoN2xVKH/d5CzhJtBW/3XDPeP2bjzZXkltM/0/FQ=="},
    ForeignHashSample{"Django argon2", "correct horse",
                      "argon2$argon2id$v=19$m=512,t=2,p=2$MzlzMVdkQVBrWjJuYks5dEtyZkZKUA$S+AMeCKNSUjnxkkEEMp7CWDb7MKLobDqdHuFmURTXwY"},
    ForeignHashSample{"Django bcrypt_sha256, past 72 bytes",
                      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxand more",
                      "bcrypt_sha256$$2b$04$Sm4tHtXr9jonstFwYAYbz.VbXpXii9OdWiothjFYQHZDGES1OwduC"},
    ForeignHashSample{"Werkzeug pbkdf2:sha256", "correct horse",
                      "pbkdf2:sha256:1000$OHPFqLQAVOm5Nhlm$4c584ef3ebbc8f06f05d0d81e189c819b77b003420904863d2b6dabf233e2edd"},
    ForeignHashSample{
        "Werkzeug pbkdf2:sha512", "correct horse",
        "pbkdf2:sha512:1000$d0ZqtpJ0IlGHdHWs$"
        "b2745d9100c78f1b4fb727c730d64f92e295dc60b56630dd62f676bb76898ce40648e5b10fa82a1ae03268e244345682c501a9b6776dd717898bd43be44ece66"},
    ForeignHashSample{"Werkzeug pbkdf2:sha1", "correct horse",
                      "pbkdf2:sha1:1000$DAnYeJQaou1aRoxU$bc33850b9b2d6e61a5672c125f0e27f8b4a636e0"},
    ForeignHashSample{
        "Werkzeug scrypt", "p\xc3\xa4ssw\xc3\xb6rd \xf0\x9f\xa6\x86",
        "scrypt:1024:8:1$57KM1wUKMfCy16VL$"
        "952cbecf54a1528bb735a2e13ce3867084ad0c924c855015b96ed7f641b786cc7e2d758db628c3e3a9f0196ae1ca2d2ddedee6a8873b7aa2a19e03218e9890d2"},
    ForeignHashSample{"passlib pbkdf2_sha1", "correct horse", "$pbkdf2$1000$uTfm/J9TSmmttZbyfk.J8Q$rlgEGAdLZBc05oawBEU60wOf5Fg"},
    ForeignHashSample{"passlib pbkdf2_sha256", "correct horse",
                      "$pbkdf2-sha256$1000$.//.MTIzNDU2Nzg5MGFiYw$nyBcf1xVYR3mhIy8tQVndaYguSvMZw7GtiHGQPk/R.Y"},
    ForeignHashSample{"passlib pbkdf2_sha512", "p\xc3\xa4ssw\xc3\xb6rd \xf0\x9f\xa6\x86",
                      "$pbkdf2-sha512$1000$LkXoXcu5955zLsWYsxbCOA$"
                      "t8Jw8zKSy9DXAgGijMWsLPRpiKqQuxFGyTR4J6imQHUa3N5j0aJmor11pDWo3OABs5sFWOwMY6uNFVIg55hpJA"},
    ForeignHashSample{"passlib scrypt", "correct horse",
                      "$scrypt$ln=10,r=8,p=2$HwOAECJkLMXY+/9/r9WaMw$JGD7dF1wSzoQRsF73qr/DuntNdkk+zV4G3s1qAw4Mjs"},
    ForeignHashSample{"bcrypt 2a", "correct horse", "$2a$04$HDtZoXK.MUa6aE2u6OAB7uhDnrqBssv9XfdAJXLDiYElr7mO27yMS"},
    ForeignHashSample{"bcrypt 2b", "correct horse", "$2b$04$MTRyosaWAlMlTZwgn0Z0AecxbRs1RQiO2gfFXpAgHWQxy6orJucJ."},
    ForeignHashSample{"bcrypt 2y", "p\xc3\xa4ssw\xc3\xb6rd \xf0\x9f\xa6\x86",
                      "$2y$05$kotUt9yYmJ/zxJnr1K1TSuEv4kGK53iLjpGm.qjYHBboIu6ALjjba"},
    ForeignHashSample{"bcrypt, empty password", "", "$2b$04$QmC6i0pgJ1X.C2hmRgH9NO9H3hFNf/raOX.p8Pc16jDybICCp21j2"},
    ForeignHashSample{"bcrypt, 72 bytes", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
                      "$2b$04$RNmFMAszr0llKYJjFRnJz.EroZ0fSIXN.gkuODJPXSngnYY5qNGpK"},
    ForeignHashSample{"bcrypt, 71 bytes", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
                      "$2b$04$2chHEGrVmH4gU74GaQd3Qef7MtqYNJDUpZMsBNEsbbhPYN3ClgFoO"},
    ForeignHashSample{"bcrypt, 8 bits",
                      "\xff\xa3"
                      "4\xff",
                      "$2b$04$Uu6YYHQKerKx.r9S17TvIOjkAgW.fyO2km7DlToBH7wBVnBb9aaJq"},
    ForeignHashSample{"bcrypt, 100 bytes",
                      "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
                      "$2b$04$dviB9h.oAP/SQ2wLGmDxxeJF3LzfFRmdV.djzS9NTIVVwq4DzJWVG"},
    ForeignHashSample{"argon2-cffi argon2i", "correct horse",
                      "$argon2i$v=19$m=64,t=2,p=2$DZuNDOecfBG7LjMwUss0Iw$T6+wJkco48lwuNQMwZVzAIr9QT0aSXlwaO7H9fu/fNw"},
    ForeignHashSample{"argon2-cffi argon2d", "correct horse",
                      "$argon2d$v=19$m=64,t=2,p=2$RcPpAZH4retGmMVoEtB8hg$LB4Zx85S1Cbug4MKOrlES9dJXhXrD/zeraP3quTfwi4"},
    ForeignHashSample{"argon2-cffi argon2id", "correct horse",
                      "$argon2id$v=19$m=64,t=2,p=2$c+wbd4xFzl+OR0zaJwh+fQ$iJrr5IvB2eTVtlYlqMVCR3HZ1WiMmFPE+URb0oxOP1Q"},
    ForeignHashSample{"argon2-cffi argon2i, version 16", "correct horse",
                      "$argon2i$v=16$m=64,t=2,p=1$mYPZXu/e1QwZDDuUznoLKw$hC8PLKmSsD5yKdxJI6oSWzjf9rGsdOnxU7J1VGNAb7U"},
    ForeignHashSample{"argon2-cffi argon2id, 64 bytes", "correct horse",
                      "$argon2id$v=19$m=64,t=1,p=1$rKmLxjIgSkd4X/eSG2CM4Q$/"
                      "LOiRJopKSfK+ZNGnA56J2sbCs4fhXcJHzjdKNhSuz7HxmwO5222hVcPjW28JMG36S8n0QaMpBP7z3GbjuXjDw"},
    ForeignHashSample{"bcrypt of a decomposed password", "cafe\xcc\x81", "$2b$04$PqAn97m3gk8SOJ4I969St.39CdxnQdJHiwhJjUorY0iRfDrS3t9ZW"},
    ForeignHashSample{"crypt_blowfish 1", "U*U", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"},
    ForeignHashSample{"crypt_blowfish 2", "U*U*", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK"},
    ForeignHashSample{"crypt_blowfish 3", "U*U*U", "$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a"},
    ForeignHashSample{"crypt_blowfish, 8 bits", "\xff\xff\xa3", "$2y$05$/OK.fbVrR/bpIqNJ5ianF.CE5elHaaO4EbggVDjb8P19RukzXSM3e"},
    ForeignHashSample{"crypt_blowfish, one byte", "\xa3", "$2y$05$/OK.fbVrR/bpIqNJ5ianF.Sa7shbm4.OzKpvFnX1pQLmQW96oUlCq"},
    ForeignHashSample{"Argon2 reference", "password",
                      "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"},
    ForeignHashSample{"Spring bcrypt", "U*U", "{bcrypt}$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"},
    ForeignHashSample{"LDAP crypt", "U*U", "{CRYPT}$2y$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"},
    ForeignHashSample{"Spring Argon2", "password",
                      "{argon2@SpringSecurity_v5_8}$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"},
    ForeignHashSample{"Argon2 that names no version", "correct horse",
                      "$argon2i$m=64,t=2,p=1$mYPZXu/e1QwZDDuUznoLKw$hC8PLKmSsD5yKdxJI6oSWzjf9rGsdOnxU7J1VGNAb7U"},
};

} // namespace sallyport
