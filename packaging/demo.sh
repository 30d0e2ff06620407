# Make the demo desk if there is no good one, then open it; with no screen, play the tour instead.
set -eu
desk=$1
bin=.venv/bin

has_screen() {
    case $(uname) in Darwin | MINGW* | MSYS*) return 0 ;; esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

if ! "$bin/advisor-desk" referral list --desk "$desk" --json >/dev/null 2>&1; then
    rm -rf "$desk"
    "$bin/advisor-desk" demo --desk "$desk"
fi
if ! has_screen; then
    echo "There is no display: playing the tour into build/tour instead."
    QT_QPA_PLATFORM=offscreen exec "$bin/python" -m tests.tour --out build/tour
fi
if [ -n "${DISPLAY:-}" ]; then
    "$bin/python" packaging/system_packages.py --window
fi
exec "$bin/advisor-desk" --desk "$desk"
