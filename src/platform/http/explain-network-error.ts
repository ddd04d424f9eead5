import { invalid } from "@/platform/errors";
import { blockedAddressCode } from "./checked-lookup";
import { type HttpFailureReason, httpError } from "./http-failure";

export interface CallFacts {
  service: string;
  credential: string;
  /** scheme://host:port */
  origin: string;
  host: string;
  timeoutMs: number;
}

const reasons: Record<string, HttpFailureReason> = {
  ENOTFOUND: "name-not-found",
  EAI_AGAIN: "name-not-found",
  EAI_FAIL: "name-not-found",
  ENODATA: "name-not-found",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EHOSTDOWN: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  ETIMEDOUT: "timed-out",
  UND_ERR_CONNECT_TIMEOUT: "timed-out",
  UND_ERR_HEADERS_TIMEOUT: "timed-out",
  UND_ERR_BODY_TIMEOUT: "timed-out",
  TimeoutError: "timed-out",
  ECONNRESET: "closed",
  EPIPE: "closed",
  UND_ERR_SOCKET: "closed",
  EPROTO: "not-https",
  ERR_SSL_WRONG_VERSION_NUMBER: "not-https",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "not-https",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate",
  UNABLE_TO_GET_ISSUER_CERT: "certificate",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate",
  CERT_HAS_EXPIRED: "certificate",
  CERT_NOT_YET_VALID: "certificate",
  CERT_REVOKED: "certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate",
  HTTPParserError: "bad-answer",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "bad-answer",
  UND_ERR_HEADERS_OVERFLOW: "bad-answer",
  UND_ERR_INVALID_ARG: "bad-request",
  [blockedAddressCode]: "blocked",
};

/** Turns what the socket or the HTTP parser threw into one sentence. Reads only the error's code, never its text. */
export function explainNetworkError(error: unknown, facts: CallFacts): Error {
  const code = codeOf(error);
  const reason = reasons[code] ?? (code.startsWith("HPE_") ? "bad-answer" : "unreachable");
  if (reason === "bad-request") {
    return invalid(`The ${facts.credential} holds characters that cannot be sent. Paste it again.`);
  }
  return httpError(reason, networkSentence(reason, facts));
}

/** The sentence for a failure that happened before a usable answer came. */
function networkSentence(reason: HttpFailureReason, facts: CallFacts): string {
  const { service, origin, host } = facts;
  switch (reason) {
    case "name-not-found":
      return `${service} cannot be found: the name ${host} is not known here. Check the address.`;
    case "refused":
      return `${service} at ${origin} refused the connection. Check that it is running and that the port is right.`;
    case "timed-out":
      return `${service} at ${origin} did not answer within ${seconds(facts.timeoutMs)}. Check that it is running and not overloaded.`;
    case "closed":
      return `${service} at ${origin} closed the connection without an answer. Check that it is running.`;
    case "certificate":
      return `${service} at ${origin} shows a certificate that cannot be trusted. Renew it, or use the server's local address.`;
    case "not-https":
      return `${service} at ${origin} does not speak https. Try the address with http:// in front.`;
    case "blocked":
      return `${service} cannot be called at ${origin}: addresses of that kind are not allowed. Check the address.`;
    case "bad-answer":
      return `${service} at ${origin} answered with something that cannot be understood. Check the address and the port.`;
    default:
      return `${service} at ${origin} cannot be reached from here. Check the address and the network.`;
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  if ("cause" in error && error.cause !== undefined) return codeOf(error.cause);
  return "name" in error && typeof error.name === "string" ? error.name : "";
}

function seconds(timeoutMs: number): string {
  const value = Math.round(timeoutMs / 100) / 10;
  return value === 1 ? "1 second" : `${value} seconds`;
}
