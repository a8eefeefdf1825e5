// Lighthouse's own command, which reads its arguments from this one's.
import 'lighthouse/cli/index.js';
