# SPDX-License-Identifier: Apache-2.0
# Sourced by app/run and tests/run, which set $root. All words go to stderr: stdout belongs to what is started.

say() { printf 'sallyport: %s\n' "$*" >&2; }

# install_missing <group>...
install_missing() { "$root/packaging/install-dependencies" "$@"; }

# in_cache <preset> <NAME=VALUE>: whether the build directory is configured with that value.
in_cache() { grep -q "^${2%%=*}:[A-Z]*=${2#*=}\$" "$root/build/$1/CMakeCache.txt" 2>/dev/null; }

# is_configured <preset> <NAME=VALUE>...: whether configuring once more would change nothing.
is_configured() {
    local preset=$1 option
    shift
    [ "$root/build/$preset/build.ninja" -nt "$root/CMakePresets.json" ] || return 1
    for option; do in_cache "$preset" "$option" || return 1; done
}

# configure <preset> <NAME=VALUE>...: quiet unless it fails. What people run is mostly built once, from clean.
configure() {
    local preset=$1 log
    case $preset in release | server-only) set -- "$@" SALLYPORT_UNITY=ON ;; esac
    is_configured "$@" && return
    shift
    say "configuring build/$preset"
    mkdir -p "$root/build"
    log=$root/build/$preset-configure.log
    if ! (cd "$root" && cmake --preset "$preset" "${@/#/-D}") >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        say "configuring failed; the reason is above (kept in build/$preset-configure.log)."
        exit 1
    fi
}

# Ninja's own one-line progress on a terminal; elsewhere a line per tenth, and whatever the compilers say.
progress() {
    awk '
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), part, "/")
            tenth = int(part[1] * 10 / part[2])
            if (part[2] >= 20 && tenth > shown) { shown = tenth; printf "sallyport: built %d of %d\n", part[1], part[2]; fflush() }
            next
        }
        /^ninja: (no work to do|Entering directory)/ { next }
        { print; fflush() }' >&2
}

# build <preset> <target>...: quiet unless something is wrong.
build() {
    local preset=$1 status=0 target_options=()
    shift
    [ $# -eq 0 ] || target_options=(--target "$@")
    [ -x "$root/build/$preset/bin/sallyportd" ] || say "building (the first time takes some minutes)"
    cd "$root" || exit 1
    if [ -t 2 ]; then
        NINJA_STATUS='sallyport: building %f of %t  ' cmake --build --preset "$preset" "${target_options[@]}" >&2 </dev/null || status=$?
    else
        NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" "${target_options[@]}" 2>&1 </dev/null | progress || status=$?
    fi
    cd "$OLDPWD" || exit 1
    [ "$status" -eq 0 ] || { say "building failed; the reason is above."; exit 1; }
}

# Holds off a second run in the same checkout until this one has built. Released by unlock_build.
lock_build() {
    mkdir -p "$root/build"
    exec 8>"$root/build/.lock"
    if command -v flock >/dev/null 2>&1 && ! flock --nonblock 8; then
        say "another run is building in this checkout; waiting for it"
        flock 8
    fi
}

unlock_build() { exec 8>&-; }
