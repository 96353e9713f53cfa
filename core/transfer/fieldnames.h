// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/fields.h"

/// What systems call the fields of an account, as Fields compares them.
namespace sallyport::fieldnames {

using Name = QLatin1StringView;

inline constexpr std::array id{Name("id"), Name("uuid"), Name("uid"), Name("userid"), Name("pk"), Name("localid")};
inline constexpr std::array username{Name("username"),  Name("user"),      Name("login"),
                                     Name("loginname"), Name("userlogin"), Name("accountname")};
inline constexpr std::array email{Name("email"), Name("mail"), Name("emailaddress"), Name("useremail"), Name("primaryemail")};
inline constexpr std::array fullName{Name("fullname"), Name("displayname"), Name("name"), Name("realname"), Name("commonname")};
inline constexpr std::array firstName{Name("firstname"), Name("givenname"), Name("forename")};
inline constexpr std::array lastName{Name("lastname"), Name("familyname"), Name("surname")};
inline constexpr std::array passwordHash{Name("passwordhash"),   Name("hashedpassword"), Name("encryptedpassword"),
                                         Name("passworddigest"), Name("hash"),           Name("password"),
                                         Name("passwd")};
inline constexpr std::array disabled{Name("disabled"), Name("isdisabled"), Name("blocked"), Name("isblocked"),
                                     Name("banned"),   Name("suspended"),  Name("locked"),  Name("deactivated")};
inline constexpr std::array enabled{Name("enabled"), Name("isenabled"), Name("active"), Name("isactive")};
inline constexpr std::array administrator{Name("isadmin"),      Name("admin"),           Name("issuperuser"),  Name("superuser"),
                                          Name("issuperadmin"), Name("isadministrator"), Name("administrator")};
inline constexpr std::array createdAt{Name("createdat"),    Name("created"),      Name("datejoined"),   Name("createdtimestamp"),
                                      Name("creationtime"), Name("creationdate"), Name("registeredat"), Name("registered"),
                                      Name("joinedat"),     Name("createdon")};
inline constexpr std::array updatedAt{Name("updatedat"), Name("updated"), Name("modifiedat"), Name("modified"), Name("lastmodified")};
inline constexpr std::array lastSignInAt{Name("lastsigninat"),   Name("lastlogin"),  Name("lastloginat"),
                                         Name("lastsignedinat"), Name("lastsignin"), Name("lastlogintime")};
inline constexpr std::array passwordChangedAt{Name("passwordchangedat"), Name("passwordlastset"), Name("lastpasswordreset"),
                                              Name("passwordsetat"), Name("passwordsetdate")};

} // namespace sallyport::fieldnames
